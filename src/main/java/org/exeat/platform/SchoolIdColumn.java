package org.exeat.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.exeat.policy.SchoolId;

/** How a school's id lies in a row. Entities keep their own id as a plain UUID and the school as a {@link SchoolId}. */
@Converter(autoApply = true)
public class SchoolIdColumn implements AttributeConverter<SchoolId, UUID> {

    @Override
    public UUID convertToDatabaseColumn(SchoolId id) {
        return id == null ? null : id.value();
    }

    @Override
    public SchoolId convertToEntityAttribute(UUID value) {
        return value == null ? null : new SchoolId(value);
    }
}
