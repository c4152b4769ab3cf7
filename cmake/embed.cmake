# SPDX-License-Identifier: AGPL-3.0-or-later
# embed(target set NAMES… FILES…): the bytes of files inside the program, so that one binary is the whole installation.
# kit/files/embedded.hpp reads them: embedded_files("set").
function(embed target set)
    cmake_parse_arguments(EMBED "" "" "NAMES;FILES" ${ARGN})
    set(assembly ${CMAKE_CURRENT_BINARY_DIR}/embedded_${set}.S)
    set(text "    .section .rodata\n")
    set(table "")
    set(number 0)
    foreach(name file IN ZIP_LISTS EMBED_NAMES EMBED_FILES)
        string(APPEND text "n${number}: .ascii \"${name}\"\nn${number}e:\n    .balign 16\nf${number}: .incbin \"${file}\"\nf${number}e:\n")
        string(APPEND table "    .quad n${number}, n${number}e - n${number}, f${number}, f${number}e - f${number}\n")
        math(EXPR number "${number} + 1")
    endforeach()
    string(APPEND text "    .section .data.rel.ro,\"aw\"\n    .balign 8\n    .global regia_embedded_${set}\nregia_embedded_${set}:\n${table}"
                       "    .global regia_embedded_${set}_end\nregia_embedded_${set}_end:\n    .section .note.GNU-stack,\"\",@progbits\n")
    file(CONFIGURE OUTPUT ${assembly} CONTENT "${text}" @ONLY)
    set_source_files_properties(${assembly} PROPERTIES LANGUAGE ASM OBJECT_DEPENDS "${EMBED_FILES}")
    target_sources(${target} PRIVATE ${assembly})
endfunction()
