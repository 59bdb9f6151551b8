package org.exeat.identity;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.exeat.platform.DataStore;
import org.exeat.policy.SchoolId;

/** Who belongs to which school, and as what. The two that start from an account are for recognising it. */
@Repository(dataStore = DataStore.NAME)
interface Memberships {

    @Query("select m from Membership m where m.accountId = :account "
            + "and m.joinedOn is not null and m.leftOn is null")
    List<Membership> ofAccount(UUID account);

    @Query("select r from MembershipRole r, Membership m where r.membershipId = m.id and m.accountId = :account "
            + "and m.joinedOn is not null and m.leftOn is null")
    List<MembershipRole> rolesOfAccount(UUID account);

    @Query("select m from Membership m where m.schoolId = :school and m.accountId = :account")
    Optional<Membership> find(SchoolId school, UUID account);

    @Query("select m from Membership m where m.schoolId = :school and m.personId = :person")
    Optional<Membership> ofPerson(SchoolId school, UUID person);

    @Query("select m from Membership m where m.schoolId = :school and m.accountId in :accounts")
    List<Membership> of(SchoolId school, List<UUID> accounts);

    @Query("select r from MembershipRole r where r.schoolId = :school and r.membershipId in :memberships")
    List<MembershipRole> rolesOf(SchoolId school, List<UUID> memberships);

    @Query("select r from MembershipRole r where r.schoolId = :school and r.membershipId = :membership")
    List<MembershipRole> roles(SchoolId school, UUID membership);

    @Query("select r from MembershipRole r, Membership m where r.membershipId = m.id and r.schoolId = :school "
            + "and (m.personId = :person or (m.personId is null and m.accountId = :person)) "
            + "and m.leftOn is null")
    List<MembershipRole> rolesOfPerson(SchoolId school, UUID person);

    @Query("select m.accountId from MembershipRole r, Membership m where r.membershipId = m.id "
            + "and r.schoolId = :school and r.role in :roles and m.joinedOn is not null and m.leftOn is null")
    List<UUID> accountsWith(SchoolId school, List<Role> roles);

    @Query("select distinct m from Membership m, MembershipRole r where r.membershipId = m.id "
            + "and m.schoolId = :school and r.role in :roles and m.joinedOn is not null and m.leftOn is null")
    List<Membership> withRole(SchoolId school, List<Role> roles);

    @Query("select r from MembershipRole r where r.schoolId = :school and r.role in :roles")
    List<MembershipRole> rolesAmong(SchoolId school, List<Role> roles);

    @Query("select count(r) from MembershipRole r, Membership m where r.membershipId = m.id "
            + "and r.schoolId = :school and r.role = :role and m.joinedOn is not null and m.leftOn is null "
            + "and m.id <> :except")
    long othersWith(SchoolId school, Role role, UUID except);

    /** Counts a change of what belongs to the membership; nought if somebody else changed it meanwhile. */
    @Query("update Membership m set m.version = m.version + 1 where m.schoolId = :school and m.id = :id "
            + "and m.version = :version")
    long touch(SchoolId school, UUID id, int version);

    @Query("delete from MembershipRole r where r.schoolId = :school and r.membershipId = :membership")
    long removeRoles(SchoolId school, UUID membership);

    @Insert
    void addRoles(List<MembershipRole> roles);

    @Insert
    void add(Membership membership);

    @Update
    void change(Membership membership);
}
