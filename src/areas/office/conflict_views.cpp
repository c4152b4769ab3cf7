// SPDX-License-Identifier: AGPL-3.0-or-later
#include "areas/office/conflict_views.hpp"

namespace regia::office {

void conflict_note(html::Writer& out, const site::Frame& context, const std::vector<Said>& fields) {
    out.add<
        "<section class=\"notice\" aria-labelledby=\"conflict\"><h2 class=\"h5\" id=\"conflict\">{}</h2><p>{}</p>\n<dl "
        "class=\"changes\">\n">(
        context.t("What is saved now, where it differs from yours"),
        context.t("Yours is in the fields below. Take over from the saved words what should stay, then save: your words will stand."));
    for (const auto& field : fields) {
        if (field.now != field.yours) {
            out.add<"<div><dt>{}</dt><dd>{}</dd></div>\n">(context.t(field.label), field.now.empty() ? context.t("empty") : field.now);
        }
    }
    out.add<"</dl></section>\n">();
}

}  // namespace regia::office
