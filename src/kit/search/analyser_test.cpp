// SPDX-License-Identifier: AGPL-3.0-or-later
#include "kit/search/analyser.hpp"

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <thread>

namespace regia::search {
namespace {

using Stems = std::vector<std::string>;

/// Whether a visitor who types `query` finds `text`.
bool finds(std::string_view query, std::string_view text) {
    std::istringstream stream(index_text(text));
    Stems stems;
    for (std::string stem; stream >> stem;) {
        stems.push_back(stem);
    }
    const auto terms = query_terms(query);
    return !terms.empty() && std::all_of(terms.begin(), terms.end(), [&](const Term& term) {
        return std::any_of(stems.begin(), stems.end(), [&](const std::string& stem) { return matches(stem, term); });
    });
}

/// Both ways round, as whole words.
bool same(std::string_view one, std::string_view other) { return index_text(one) == index_text(other); }

Stems stems_of(std::string_view query) {
    Stems stems;
    for (const auto& term : query_terms(query)) {
        stems.push_back(term.stem);
    }
    return stems;
}

TEST(Analyser, finds_accented_words_however_they_are_typed) {
    for (const std::string_view word : {"città", "citta", "CITTÀ", "citta'", "citta’", "cittá", "citta\u0300"}) {
        EXPECT_TRUE(same(word, "Città")) << word;
    }
    for (const std::string_view word : {"università", "universita'", "UNIVERSITA'", "universita", "UNIVERSITÀ"}) {
        EXPECT_TRUE(same(word, "Università")) << word;
    }
    for (const std::string_view word : {"qualità", "sanità", "parità", "affidabilità", "elettricità", "finanzierà"}) {
        auto plain = std::string(word);
        plain.replace(plain.size() - 2, 2, "a");
        EXPECT_TRUE(same(word, plain)) << word;
    }
}

TEST(Analyser, finds_singular_plural_and_family) {
    EXPECT_TRUE(same("progetti", "progetto"));
    EXPECT_TRUE(same("progettazione", "progetto"));
    EXPECT_TRUE(same("boschi", "bosco"));
    EXPECT_TRUE(same("acque enti anni assi vie laghi altri", "acqua ente anno asse via lago altra"));
    EXPECT_TRUE(same("sostenibilità accessibilità competitività", "sostenibile accessibili competitivo"));
}

TEST(Analyser, does_not_mix_up_words_that_the_stemmer_alone_would) {
    EXPECT_FALSE(same("comunità", "comune"));
    EXPECT_FALSE(same("sanità", "San"));
    EXPECT_FALSE(same("qualità", "quali"));
}

TEST(Analyser, finds_the_noun_behind_an_elided_article) {
    EXPECT_TRUE(same("dell'acqua", "acqua"));
    EXPECT_TRUE(same("l’Università", "università"));
    EXPECT_TRUE(same("un'opera nell'area", "opera area"));
    EXPECT_TRUE(finds("acqua", "Tutela dell’acqua e dell'aria"));
    EXPECT_TRUE(finds("sant'anna", "Ospedale Sant’Anna"));
}

TEST(Analyser, keeps_codes_and_numbers_whole) {
    EXPECT_TRUE(finds("M1C1I1.02.00", "misura M1C1I1.02.00 del PNRR"));
    EXPECT_TRUE(finds("m1c1", "misura M1C1I1.02.00 del PNRR"));
    EXPECT_TRUE(finds("m1c1i1.02", "misura M1C1I1.02.00 del PNRR"));
    EXPECT_FALSE(finds("02.00", "misura M1C1I1.02.00 del PNRR"));
    EXPECT_TRUE(finds("c81f22003040001", "CUP C81F22003040001."));
    EXPECT_TRUE(finds("1.4", "azione 1.4: scuole"));
    EXPECT_FALSE(finds("1.4 x", "azione 1.5: x"));
    EXPECT_TRUE(finds("2027", "piano 2021-2027"));
    EXPECT_TRUE(finds("202", "piano 2021"));
    EXPECT_FALSE(finds("20", "piano 2021"));
    EXPECT_EQ(index_text("CIG 8874674E1F"), "cig n8874674e1f");
}

TEST(Analyser, reads_abbreviations_with_and_without_dots) {
    EXPECT_TRUE(same("P.A.", "PA"));
    EXPECT_TRUE(same("S.p.A.", "SpA"));
    EXPECT_TRUE(same("per le P.A. locali", "PA locali"));
    EXPECT_TRUE(same("art. 11", "art.11"));
    EXPECT_TRUE(same("Fine.Inizio", "fine inizio"));
}

TEST(Analyser, reads_what_word_processors_and_pdf_files_make_of_letters) {
    EXPECT_TRUE(same("e\u200Bfficienza", "efficienza"));
    EXPECT_TRUE(same("e\uFB03cienza", "efficienza"));
    EXPECT_TRUE(same("pro\u00ADgetto", "progetto"));
    EXPECT_TRUE(same("CO₂", "co2"));
    EXPECT_TRUE(same("20 m²", "20 m2"));
    EXPECT_TRUE(same("Straße, Ærø, Łódź, Škofja", "strasse aero lodz skofja"));
    EXPECT_TRUE(same("Città—Torino…😀", "città torino"));
}

TEST(Analyser, keeps_other_alphabets) { EXPECT_EQ(index_text("Δήμος Киев"), "Δήμος Киев"); }

TEST(Analyser, leaves_stop_words_out_of_the_index) {
    EXPECT_EQ(index_text("Il progetto della città e the project of the city"), "progett citt project city");
    EXPECT_EQ(stems_of("il progetto della città"), (Stems{"progett", "citt"}));
    EXPECT_TRUE(finds("fondi dello Stato", "Fondi dello Stato"));
}

TEST(Analyser, keeps_a_query_of_stop_words_so_that_it_finds_nothing_instead_of_everything) {
    EXPECT_EQ(query_terms("di la").size(), 2U);
    EXPECT_FALSE(finds("di la", "tutto"));
    EXPECT_TRUE(query_terms(" ?! ").empty());
}

TEST(Analyser, completes_the_last_word_only) {
    const auto terms = query_terms("acqua parco");
    ASSERT_EQ(terms.size(), 2U);
    EXPECT_EQ(terms[0], (Term{"acqu", ""}));
    EXPECT_EQ(terms[1], (Term{"parc", "parco"}));
    EXPECT_TRUE(finds("proge", "progetti"));
    EXPECT_FALSE(finds("parco", "parcheggio")) << "a whole word is not a beginning";
    EXPECT_TRUE(query_terms("pa")[0].prefix.empty());
}

TEST(Analyser, reads_only_the_beginning_of_long_queries) {
    std::string query;
    for (int i = 10; i < 40; ++i) {
        query += "w" + std::to_string(i) + " ";
    }
    EXPECT_EQ(query_terms(query).size(), most_terms);
    EXPECT_TRUE(query_terms(query).back().prefix.empty());
    EXPECT_EQ(query_terms("acqua acqua acque").size(), 1U);
    const std::string accents = std::string(longest_query - 1, 'x') + "à";
    EXPECT_EQ(query_terms(accents)[0].stem.size(), longest_word) << "no half letters";
}

TEST(Analyser, reads_any_bytes) {
    std::string bytes;
    for (int i = 0; i < 256; ++i) {
        bytes += static_cast<char>(i);
        bytes += static_cast<char>(i * 7);
    }
    EXPECT_EQ(index_text("citt\xE0 metropolitana"), "citt metropolitan");
    EXPECT_FALSE(index_text(bytes).empty());
}

TEST(Analyser, tells_where_words_stand) {
    const auto words = words_of("L'Università: 1.4");
    ASSERT_EQ(words.size(), 3U);
    EXPECT_EQ(words[1].begin, 2U);
    EXPECT_EQ(words[1].end, 13U);
    EXPECT_EQ(words[1].folded, "universita");
    EXPECT_EQ(words[2].folded, "1p4");
}

TEST(Analyser, can_be_used_by_many_threads) {
    const auto expected = index_text("progetti di mobilità sostenibile");
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (int turn = 0; turn < 200; ++turn) {
                EXPECT_EQ(index_text("progetti di mobilità sostenibile"), expected);
            }
        });
    }
    for (auto& thread : threads) {
        thread.join();
    }
}

/// The published vocabulary of the Italian Snowball stemmer.
class Vocabulary : public testing::Test {
protected:
    void SetUp() override {
        const auto path = std::filesystem::path(REGIA_SOURCE_DIR) / "../shared/oracles/conv_snowball_italian_stemmer.json";
        std::ifstream file(path);
        if (!file) {
            GTEST_SKIP() << path << " is not here";
        }
        std::ostringstream content;
        content << file.rdbuf();
        const auto oracle = boost::json::parse(content.str());
        for (const auto& word : oracle.at("input").at("words").as_array()) {
            m_words.emplace_back(word.as_string().c_str());
        }
        for (const auto& stem : oracle.at("expected").at("stems").as_array()) {
            m_stems.emplace_back(stem.as_string().c_str());
        }
    }

    Stems m_words;
    Stems m_stems;
};

TEST_F(Vocabulary, is_stemmed_as_published) {
    ASSERT_EQ(m_words.size(), m_stems.size());
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        EXPECT_EQ(snowball_stem(m_words[i]), m_stems[i]) << m_words[i];
    }
}

TEST_F(Vocabulary, finds_every_word_by_itself) {
    for (const auto& word : m_words) {
        EXPECT_TRUE(finds(word, word)) << word;
    }
}

TEST(StopWords, are_known_in_both_languages) {
    for (const std::string_view word : {"a", "dell", "perche", "with", "the", "uno"}) {
        EXPECT_TRUE(is_stop_word(word)) << word;
    }
    EXPECT_FALSE(is_stop_word("comune"));
}

}  // namespace
}  // namespace regia::search
