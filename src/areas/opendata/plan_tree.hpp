// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "areas/documents/act.hpp"
#include "areas/opendata/references.hpp"
#include "areas/plan/node.hpp"
#include "kit/db/transaction.hpp"
#include "kit/json/reader.hpp"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace regia::opendata {

/// What is known of a plan while its file is being read.
struct PlanLoading {
    db::Transaction& transaction;
    References& references;
    plan::Plan plan;
    std::map<std::string, plan::Level> levels;
    std::map<std::string, Id<documents::Act>> acts;
};

/// A link whose other end may come later in the file.
struct PendingLink {
    Id<plan::Node> from;
    std::string to;
    plan::LinkKind kind;
    Text note;
    std::string place;
};

/// The nodes of one edition: they are read in the order of the file, and written in the order of the tree.
class PlanTree {
public:
    PlanTree(PlanLoading& loading, const plan::Edition& edition) : m_loading(loading), m_edition(edition) {}

    void read(json::ObjectReader& reader);
    void write();

    /// The links of the nodes that were written.
    [[nodiscard]] const std::vector<PendingLink>& links() const { return m_links; }

private:
    struct Entry {
        plan::Node node;
        std::vector<Id<documents::Term>> terms;
        std::vector<std::pair<Id<people::Organisation>, plan::PartyRole>> parties;
        std::vector<PendingLink> links;
    };

    void find_level(json::ObjectReader& reader, plan::Node& node);
    void find_zone(json::ObjectReader& reader, plan::Node& node);
    void read_ties(json::ObjectReader& reader, Entry& entry);
    void number(const std::string& parent, std::int64_t depth, std::int64_t& position);
    void write(Entry& entry);
    [[nodiscard]] Id<plan::Node> parent_of(const plan::Node& node);

    PlanLoading& m_loading;
    const plan::Edition& m_edition;
    std::vector<Entry> m_nodes;
    std::map<std::string, std::size_t> m_index;
    std::map<std::string, std::vector<std::size_t>> m_children;
    std::vector<std::size_t> m_order;
    std::vector<PendingLink> m_links;
    std::vector<std::pair<std::int64_t, Id<plan::Node>>> m_way;  ///< depth and id, from the root to where writing is
};

}  // namespace regia::opendata
