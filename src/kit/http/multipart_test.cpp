// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/http/multipart.hpp"

#include <gtest/gtest.h>

#include <iterator>
#include <sstream>

namespace regia::http {
namespace {

constexpr auto type = "multipart/form-data; boundary=x";

std::string part(const std::string& words, const std::string& content) {
    return "--x\r\nContent-Disposition: form-data; " + words + "\r\n\r\n" + content + "\r\n";
}

Result<MultipartForm> read(const std::string& body, const std::string& content_type = type, const MultipartLimits& limits = {}) {
    std::istringstream stream(body);
    return read_multipart(stream, content_type, limits);
}

std::string content_of(const UploadedFile& file) {
    const auto stream = file.content->read();
    return {std::istreambuf_iterator<char>(*stream), {}};
}

TEST(Multipart, HandsOverFieldsAndFilesByteForByte) {
    const std::string bytes("a\r\n--y\r\n\0b\n", 11);
    const auto form = read(part("name=\"reach\"", "riga\r\nuno") + part("name=\"files\"; filename=\"progetti.csv\"", bytes) + "--x--\r\n");
    ASSERT_TRUE(form) << form.error().text();
    EXPECT_EQ(form->fields, (Pairs{{"reach", "riga\nuno"}}));
    ASSERT_EQ(form->files.size(), 1U);
    EXPECT_EQ(form->files[0].field, "files");
    EXPECT_EQ(form->files[0].name, "progetti.csv");
    EXPECT_EQ(content_of(form->files[0]), bytes);
    EXPECT_EQ(content_of(form->files[0]), bytes) << "it can be read once more";
}

TEST(Multipart, AFieldWithoutAChosenFileIsNoFile) {
    const auto form = read(part("name=\"files\"; filename=\"\"", "") + "--x--\r\n");
    ASSERT_TRUE(form);
    EXPECT_TRUE(form->files.empty());
}

TEST(Multipart, TheNameOfAFileLeadsNowhereElse) {
    const auto name_of = [](const std::string& sent) {
        const auto form = read(part("name=\"f\"; filename=\"" + sent + "\"", "x") + "--x--\r\n");
        return form ? form->files.at(0).name : form.error().text();
    };
    EXPECT_EQ(name_of("../../etc/passwd"), "passwd");
    EXPECT_EQ(name_of("C:\\\\Dati\\\\comuni.csv"), "comuni.csv");
    EXPECT_EQ(name_of("a\x01\x7f.csv"), "a.csv");
    EXPECT_EQ(name_of(std::string(300, 'a') + ".csv").size(), 200U);
    EXPECT_EQ(name_of("\xff\xfe"), "file");
    EXPECT_EQ(name_of("/"), "file");
}

TEST(Multipart, WhatIsCutOffOrNoFormIsRefused) {
    for (const auto* body : {"", "nonsense", "--x\r\nContent-Disposition: form-data\r\n\r\nb\r\n--x--\r\n", "--x\r\nContent-Dispo",
                             "--x\r\nContent-Disposition: attachment; name=\"a\"\r\n\r\nb\r\n--x--\r\n"}) {
        EXPECT_FALSE(read(body)) << body;
    }
    EXPECT_FALSE(read(part("name=\"f\"; filename=\"a.csv\"", "CUP;Titolo"))) << "half a file would be taken for a whole one";
    EXPECT_FALSE(read(part("name=\"a\"", "b") + "--x--", "multipart/form-data"));
    EXPECT_FALSE(read(part("name=\"a\"", "\xff") + "--x--"));
}

TEST(Multipart, KeepsToItsLimits) {
    const MultipartLimits limits{.parts = 3, .files = 1, .field_bytes = 4};
    const auto end = "--x--\r\n";
    EXPECT_TRUE(read(part("name=\"a\"", "1234") + end, type, limits));
    EXPECT_FALSE(read(part("name=\"a\"", "12345") + end, type, limits));
    EXPECT_FALSE(
        read(part("name=\"a\"", "") + part("name=\"b\"", "") + part("name=\"c\"", "") + part("name=\"d\"", "") + end, type, limits));
    EXPECT_FALSE(read(part("name=\"a\"; filename=\"a\"", "1") + part("name=\"a\"; filename=\"b\"", "2") + end, type, limits));
}

}  // namespace
}  // namespace regia::http
