package org.exeat.people;

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

/** The people, classes and enrolments of the schools, those that ended included. */
@Repository(dataStore = DataStore.NAME)
public interface RosterRecords {

    @Query("select p from Person p where p.schoolId = :school")
    List<PersonEntity> people(SchoolId school);

    @Query("select p from Person p where p.schoolId = :school and p.id = :id")
    Optional<PersonEntity> person(SchoolId school, UUID id);

    @Query("select c from SchoolClass c where c.schoolId = :school order by c.title, c.id")
    List<ClassEntity> classes(SchoolId school);

    @Query("select e from Enrolment e where e.schoolId = :school")
    List<EnrolmentEntity> enrolments(SchoolId school);

    @Query("select e from Enrolment e where e.schoolId = :school and (e.begins is null or e.begins <= :day)"
        + " and (e.ends is null or e.ends > :day) and (e.endedOn is null or e.endedOn > :day)")
    List<EnrolmentEntity> enrolmentsOn(SchoolId school, LocalDate day);

    @Query("select p from Person p where p.schoolId = :school and p.role in :roles"
        + " and p.enabled = true and (p.endedOn is null or p.endedOn > :day)"
        + " and p.id in (select e.personId from Enrolment e"
        + " where e.schoolId = :school and e.classId = :classId and (e.begins is null or e.begins <= :day)"
        + " and (e.ends is null or e.ends > :day) and (e.endedOn is null or e.endedOn > :day))"
        + " order by p.familyName, p.givenName, p.id")
    List<PersonEntity> inClass(SchoolId school, UUID classId, LocalDate day, List<RosterRole> roles);

    @Query("select p from Person p where p.schoolId = :school and p.role in :roles"
        + " order by p.familyName, p.givenName, p.id")
    List<PersonEntity> having(SchoolId school, List<RosterRole> roles);

    @Query("select l from GuardianLink l where l.schoolId = :school")
    List<GuardianLinkEntity> guardianLinks(SchoolId school);

    @Query("select p from Person p where p.schoolId = :school and p.id in :ids")
    List<PersonEntity> some(SchoolId school, List<UUID> ids);

    @Query("select l from GuardianLink l where l.schoolId = :school and l.guardianId in :guardians")
    List<GuardianLinkEntity> linksEver(SchoolId school, List<UUID> guardians);

    @Query("select l from GuardianLink l where l.schoolId = :school and l.pupilId in :pupils"
        + " and l.endedOn is null")
    List<GuardianLinkEntity> linksTo(SchoolId school, List<UUID> pupils);

    @Query("select l from GuardianLink l where l.schoolId = :school and l.pupilId in :pupils"
        + " and l.endedOn is not null")
    List<GuardianLinkEntity> linksEnded(SchoolId school, List<UUID> pupils);

    @Insert
    void addPeople(List<PersonEntity> people);

    @Update
    void changePeople(List<PersonEntity> people);

    @Insert
    void addClasses(List<ClassEntity> classes);

    @Update
    void changeClasses(List<ClassEntity> classes);

    @Insert
    void addEnrolments(List<EnrolmentEntity> enrolments);

    @Update
    void changeEnrolments(List<EnrolmentEntity> enrolments);

    @Insert
    void addLinks(List<GuardianLinkEntity> links);

    @Update
    void changeLinks(List<GuardianLinkEntity> links);

    @Insert
    void add(RosterImportEntity done);

    @Query("select i from RosterImport i where i.schoolId = :school order by i.importedAt desc, i.id desc")
    List<RosterImportEntity> imports(SchoolId school);
}
