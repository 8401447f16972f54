package dev.casebook.observe.json;

import dev.casebook.observe.ErrorSummary;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** A mapper as users of MapStruct write it: no expression. */
@Mapper
interface ErrorMapper {
    @Mapping(target = ".", source = "tags")
    ErrorDto toDto(ErrorSummary summary);
}
