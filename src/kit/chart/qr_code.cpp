// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/chart/qr_code.hpp"

#include <memory>
#include <qrencode.h>

namespace regia::chart {
namespace {

constexpr int quiet_zone = 4;  // what the standard asks for around it

struct Free {
    void operator()(QRcode* code) const { QRcode_free(code); }
};

bool is_dark(const QRcode& code, int row, int column) {
    return (code.data[row * code.width + column] & 1) != 0;  // NOLINT: the library hands out a bare array
}

/// One rectangle for each run of dark squares in a row.
std::string path_of(const QRcode& code) {
    std::string path;
    for (int row = 0; row < code.width; ++row) {
        for (int column = 0; column < code.width;) {
            auto end = column;
            while (end < code.width && is_dark(code, row, end)) {
                ++end;
            }
            if (end > column) {
                path += "M" + std::to_string(column + quiet_zone) + " " + std::to_string(row + quiet_zone) + "h" +
                        std::to_string(end - column) + "v1h-" + std::to_string(end - column) + "z";
            }
            column = end + 1;
        }
    }
    return path;
}

}  // namespace

Result<html::Html> qr_code(const std::string& text, std::string_view label) {
    const std::unique_ptr<QRcode, Free> code(QRcode_encodeString8bit(text.c_str(), 0, QR_ECLEVEL_M));
    if (!code) {
        return invalid("This text is too long for a picture that a telephone can read.");
    }
    const auto size = code->width + 2 * quiet_zone;
    html::Writer out;
    out.add<
        "<svg class=\"qr-code\" viewBox=\"0 0 {} {}\" role=\"img\" aria-label=\"{}\"><rect width=\"{}\" height=\"{}\" fill=\"#fff\"/>"
        "<path d=\"{}\" fill=\"#000\"/></svg>\n">(size, size, label, size, size, path_of(*code));
    return out.finish();
}

}  // namespace regia::chart
