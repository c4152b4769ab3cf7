// SPDX-License-Identifier: AGPL-3.0-or-later
#include "app/embedded.hpp"

// Tables that cmake/embed.cmake writes.
extern "C" {
extern const regia::files::EmbeddedFile regia_embedded_migrations[];
extern const regia::files::EmbeddedFile regia_embedded_migrations_end[];
extern const regia::files::EmbeddedFile regia_embedded_words[];
extern const regia::files::EmbeddedFile regia_embedded_words_end[];
extern const regia::files::EmbeddedFile regia_embedded_assets[];
extern const regia::files::EmbeddedFile regia_embedded_assets_end[];
}

namespace regia::app {

std::span<const files::EmbeddedFile> embedded_migrations() { return {regia_embedded_migrations, regia_embedded_migrations_end}; }
std::span<const files::EmbeddedFile> embedded_words() { return {regia_embedded_words, regia_embedded_words_end}; }
std::span<const files::EmbeddedFile> embedded_assets() { return {regia_embedded_assets, regia_embedded_assets_end}; }

}  // namespace regia::app
