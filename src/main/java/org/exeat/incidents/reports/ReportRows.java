package org.exeat.incidents.reports;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.exeat.platform.DataStore;
import org.exeat.policy.SchoolId;

/** Reports of one school, and what was written on them. */
@Repository(dataStore = DataStore.NAME)
public interface ReportRows {

    @Query("select r from IncidentReport r where r.schoolId = :school and r.id = :id")
    Optional<ReportEntity> find(SchoolId school, UUID id);

    @Query("select r from IncidentReport r where r.schoolId = :school and r.keyHash in :keys")
    List<ReportEntity> keyed(SchoolId school, List<byte[]> keys);

    @Query("select r from IncidentReport r where r.schoolId = :school and r.receiptHash = :receipt")
    Optional<ReportEntity> receipted(SchoolId school, byte[] receipt);

    /** Those that nobody has taken up, oldest first. One that arrives at this moment has no number: it comes later. */
    @Query("select r from IncidentReport r where r.schoolId = :school and r.incidentId is null and r.state ="
            + " org.exeat.incidents.reports.ReportState.RECEIVED and r.number is not null order by r.number")
    List<ReportEntity> waiting(SchoolId school);

    @Query("select r from IncidentReport r where r.schoolId = :school and r.state ="
            + " org.exeat.incidents.reports.ReportState.RECEIVED")
    List<ReportEntity> received(SchoolId school);

    /** Those that nobody has taken up, of those received before that day of the school. */
    @Query("select r from IncidentReport r where r.schoolId = :school and r.incidentId is null and r.state ="
            + " org.exeat.incidents.reports.ReportState.RECEIVED and r.receivedOn < :day"
            + " and r.number is not null order by r.number")
    List<ReportEntity> waiting(SchoolId school, LocalDate day);

    /** Where a report waits. Across all schools, because nobody asked for one: the clock did. */
    @Query("select distinct r.schoolId from IncidentReport r where r.incidentId is null and r.state ="
            + " org.exeat.incidents.reports.ReportState.RECEIVED")
    List<SchoolId> schoolsWaiting();

    @Query("select r from IncidentReport r where r.schoolId = :school and r.incidentId in :incidents"
            + " order by r.number")
    List<ReportEntity> ofIncidents(SchoolId school, List<UUID> incidents);

    @Query("select r from IncidentReport r where r.schoolId = :school and r.reporterAccount = :account"
            + " order by r.number desc, r.id desc")
    List<ReportEntity> ofAccount(SchoolId school, UUID account);

    @Query("delete from IncidentReport r where r.schoolId = :school and r.id = :id"
            + " and r.state = org.exeat.incidents.reports.ReportState.DRAFT")
    long remove(SchoolId school, UUID id);

    /** Where a draft is kept. Across all schools, because nobody asked for one: the clock did. */
    @Query("select distinct r.schoolId from IncidentReport r where r.savedOn is not null"
            + " and r.state = org.exeat.incidents.reports.ReportState.DRAFT")
    List<SchoolId> schoolsDrafting();

    /** Drafts that nobody has saved since before that day. */
    @Query("select r from IncidentReport r where r.schoolId = :school and r.savedOn < :day"
            + " and r.state = org.exeat.incidents.reports.ReportState.DRAFT")
    List<ReportEntity> untouched(SchoolId school, LocalDate day);

    /** Nought if somebody saved or sent it meanwhile. */
    @Query("delete from IncidentReport r where r.schoolId = :school and r.id = :id and r.version = :version"
            + " and r.state = org.exeat.incidents.reports.ReportState.DRAFT")
    long remove(SchoolId school, UUID id, int version);

    @Insert
    void add(ReportEntity report);

    @Insert
    void add(List<ReportEntity> reports);

    @Update
    void change(ReportEntity report);

    /** Holds it until the transaction ends. */
    @Query("update IncidentReport r set r.receivedOn = r.receivedOn where r.schoolId = :school and r.id = :id")
    long hold(SchoolId school, UUID id);

    @Query("select m from ReportMessage m where m.schoolId = :school and m.reportId = :report order by m.seq")
    List<MessageEntity> messages(SchoolId school, UUID report);

    @Query("select m from ReportMessage m where m.schoolId = :school and m.reportId in :reports"
            + " order by m.reportId, m.seq")
    List<MessageEntity> messages(SchoolId school, List<UUID> reports);

    @Insert
    void add(MessageEntity message);

    @Insert
    void add(ReportAlert alert);

    /** Where somebody is to be told. Across all schools, because nobody asked for one: the clock did. */
    @Query("select distinct a.schoolId from ReportAlert a")
    List<SchoolId> schoolsToTell();

    @Query("select a from ReportAlert a where a.schoolId = :school")
    List<ReportAlert> alerts(SchoolId school);

    /** Nought if another node was first. */
    @Query("update ReportAlert a set a.tries = a.tries + 1 where a.schoolId = :school and a.id = :id"
            + " and a.tries = :tries")
    long takeAlert(SchoolId school, UUID id, int tries);

    /** Nought if it rang again meanwhile. */
    @Query("delete from ReportAlert a where a.schoolId = :school and a.id = :id and a.tries = :tries")
    long removeAlert(SchoolId school, UUID id, int tries);

    /** As if nobody had been told yet. */
    @Query("update ReportAlert a set a.tries = 0 where a.schoolId = :school and a.id = :id")
    long ringAgain(SchoolId school, UUID id);

    /** Those received before that day of the school that have no number, and so nobody has taken up. */
    @Query("select r.id from IncidentReport r where r.schoolId = :school and r.number is null and r.incidentId is"
            + " null and r.state = org.exeat.incidents.reports.ReportState.RECEIVED and r.receivedOn < :day"
            + " order by r.receivedOn, r.id")
    List<UUID> unnumbered(SchoolId school, LocalDate day);

    @Query("update IncidentReport r set r.number = :number where r.schoolId = :school and r.id = :id")
    long number(SchoolId school, UUID id, int number);

    /** Holds the counter until the transaction ends; nought if there is none. */
    @Query("update ReportCounter c set c.lastNumber = c.lastNumber where c.schoolId = :school")
    long hold(SchoolId school);

    @Query("update ReportCounter c set c.lastNumber = :last where c.schoolId = :school")
    long counted(SchoolId school, int last);

    @Query("select c.lastNumber from ReportCounter c where c.schoolId = :school")
    int lastNumber(SchoolId school);

    @Insert
    void add(ReportCounter counter);
}
