# SPDX-License-Identifier: AGPL-3.0-or-later
# Joins the rooms' Italian words into one compiled catalogue. English is the language of the sentences themselves.
find_program(MSGFMT msgfmt REQUIRED)
find_program(MSGCAT msgcat REQUIRED)

function(compile_locale output)
    add_custom_command(
        OUTPUT ${output}
        COMMAND ${MSGCAT} --use-first -o ${output}.po ${REGIA_LOCALE_FILES}
        COMMAND ${MSGFMT} --check --output-file=${output} ${output}.po
        DEPENDS ${REGIA_LOCALE_FILES}
        COMMENT "Words in Italian")
endfunction()
