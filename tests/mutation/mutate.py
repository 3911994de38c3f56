#!/usr/bin/env python3
"""Changes the rules one place at a time and tells which changes no test notices.

A mutant is one header of include/regimen/rule with one small change. It is killed when a test that includes the header
does not compile, fails, crashes or takes too long. What survives is either the same program written otherwise, or a
test that is missing.

Only the standard library of Python, g++, Catch2, Boost.Hana and CMake are needed. Start it by ./dev mutate.
"""
# Distributed under the Boost Software License, Version 1.0. See LICENSE or https://www.boost.org/LICENSE_1_0.txt

import argparse
import collections
import concurrent.futures
import json
import os
import pathlib
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

PROJECT = pathlib.Path(__file__).resolve().parents[2]
RULES = "regimen/rule"
# They compare a rule with itself, while compiling and while running, and compile for a minute each.
LEFT_OUT = re.compile(r"parity_\d+")
BAR = 90  # percent of the mutants that have to be killed
SEED = 1
COMPILE_SECONDS = 180
RUN_SECONDS = 60
# The only headers whose mistakes nothing but a message of the compiler shows.
TOLD_BY_MESSAGES = {"checked.hpp"}
# The only changes that can lead past an end, where the answer may be right nevertheless.
LEADS_ASTRAY = {"comparison", "integer", "clause"}
# The tests that notice it: of what is said of a routine, and of what is said to the composer.
SANITIZED = {"standard_rules", "grounding"}

# --- Reading C++ -----------------------------------------------------------------------------------------------------

TOKEN = re.compile(
    r"""
    (?P<space>\s+)
  | (?P<comment>//[^\n]*|/\*.*?\*/)
  | (?P<directive>^[ \t]*\#(?:[^\n\\]|\\.|\\\n)*)
  | (?P<string>"(?:[^"\\\n]|\\.)*"\w*|'(?:[^'\\\n]|\\.)*')
  | (?P<number>\.?\d(?:[\w.']|[eE][+-])*)
  | (?P<name>[A-Za-z_]\w*)
  | (?P<mark><=>|->|::|\.\.\.|&&|\|\||==|!=|<=|>=|\+\+|--|[-+*/%&|^]=|.)
    """,
    re.VERBOSE | re.DOTALL | re.MULTILINE,
)

OPENS = {"(": ")", "[": "]", "{": "}"}


class Token:
    """A word of C++: its text, where it stands, and whether it may be changed."""

    def __init__(self, kind, text, start):
        self.kind, self.text, self.start, self.end = kind, text, start, start + len(text)
        self.partner = None  # of a bracket the other one, by place in the list
        self.role = "binary"  # of < > && what it is: "binary" or not
        self.skipped = False


def read(source):
    """The words of a source, brackets matched, with what is no code of a rule marked as skipped.

    The format of the sources tells operators from brackets: only the operators < > && have a space on either side.
    """
    found = [Token(m.lastgroup, m.group(), m.start()) for m in TOKEN.finditer(source)]
    words = [t for t in found if t.kind not in ("space", "comment", "directive")]

    def spaced(t):
        return source[t.start - 1].isspace() and source[t.end].isspace()

    open_at = []
    for i, t in enumerate(words):
        before = words[i - 1].text if i else ""
        if t.kind != "mark":
            continue
        if t.text in ("<", ">") and (before == "template" or not spaced(t)):
            t.role = "angle"
        elif t.text == "&&" and not spaced(t):
            # `massage&& that(` is an operator that the formatter took for a reference.
            called = words[i + 1].kind == "name" and words[i + 2].text in "(<"
            t.role = "binary" if words[i - 1].kind == "name" and called else "reference"
        if before == "operator":
            t.role = "name"
        if t.text in OPENS or (t.text == "<" and t.role == "angle"):
            open_at.append(i)
        elif t.text in OPENS.values() or (t.text == ">" and t.role == "angle"):
            j = open_at.pop()
            words[j].partner, t.partner = i, j
    assert not open_at, "brackets do not match"

    def skip(first, last):
        for t in words[first : last + 1]:
            t.skipped = True

    def end_of_statement(i):
        while words[i].text != ";":
            i = words[i].partner + 1 if words[i].text in OPENS or words[i].role == "angle" else i + 1
        return i

    for i, t in enumerate(words):
        if t.text == "template" and words[i + 1].text == "<":
            last = words[i + 1].partner
            if words[last + 1].text == "requires":
                last = words[last + 2].partner
            skip(i, last)
        elif t.text in ("concept", "static_assert", "rule_facts") and words[i + 1].text != "&":
            # The concept, the assertion, or the description of a rule, which is words.
            following = words[i + 1 : i + 3]
            if t.text != "rule_facts" or [w.text for w in following] == ["facts", "{"]:
                skip(i, end_of_statement(i))
        elif t.text == "requires" and words[i + 1].text == "{":
            skip(i, words[i + 1].partner)
        elif t.text == "vocabulary" and words[i - 1].text == "struct":
            skip(i, end_of_statement(i))
    return words


# --- Making mutants --------------------------------------------------------------------------------------------------

OTHER_COMPARISONS = {
    "<": ["<=", ">="],
    "<=": ["<", ">"],
    ">": [">=", "<="],
    ">=": [">", "<"],
    "==": ["!="],
    "!=": ["=="],
}
OTHER_WORDS = {
    "true": "false",
    "false": "true",
    "requires_before": "requires_also",
    "requires_also": "requires_before",
    "if_found_throughout": "if_found",
    "if_found": "if_found_throughout",
    "in_the_same_place": "some",
    "on_the_complaint_itself": "some",
    "for_each_neighbour": "some",
    "for_each_other_of": "for_each_of",
}
COMBINATORS = {"forbids": 1, "demands": 2, "only_if": 2}

Mutant = collections.namedtuple("Mutant", "header start end text kind")


def arguments(words, opened):
    """The arguments between brackets, each as first and last word."""
    found, first, i = [], opened + 1, opened + 1
    while i <= words[opened].partner:
        if words[i].text == "," or i == words[opened].partner:
            found.append((first, i - 1))
            first = i + 1
        i = words[i].partner + 1 if words[i].partner is not None and words[i].partner > i else i + 1
    return found


def clauses(words, first, last):
    """The chains of && and || between two words, outermost first: for each its clauses, as first and last word."""
    i, begin, pieces = first, first, []
    while i <= last + 1:
        if i > last or words[i].text in (";", ",", "?", ":", "return", "="):
            pieces.append((begin, i - 1))
            begin = i + 1
        if i > last:
            break
        if words[i].partner is not None and words[i].partner > i:
            yield from clauses(words, i + 1, words[i].partner - 1)
            i = words[i].partner
        i += 1
    for begin, end in pieces:
        for operator in ("||", "&&"):
            # Each stretch without || is a chain of && of its own.
            starts, i, chain = [begin], begin, []
            while i <= end:
                if words[i].role == "binary" and words[i].text == operator:
                    chain.append((starts[-1], i - 1))
                    starts.append(i + 1)
                elif words[i].role == "binary" and words[i].text == "||":
                    if chain:
                        yield chain + [(starts[-1], i - 1)]
                    starts, chain = [i + 1], []
                if words[i].partner is not None and words[i].partner > i:
                    i = words[i].partner
                i += 1
            if chain:
                yield chain + [(starts[-1], end)]


def mutants_of(header, source):
    words = read(source)
    found = []

    def change(first, last, text, kind):
        if not any(t.skipped for t in words[first : last + 1]):
            found.append(Mutant(header, words[first].start, words[last].end, text, kind))

    for i, t in enumerate(words):
        before = words[i - 1].text if i else ""
        after = words[i + 1].text if i + 1 < len(words) else ""
        if t.kind == "mark" and t.role == "binary":
            for other in OTHER_COMPARISONS.get(t.text, []):
                change(i, i, other, "comparison")
            if t.text in ("&&", "||"):
                change(i, i, " ||" if t.text == "&&" and source[t.start - 1] != " " else "||" if t.text == "&&" else "&&",
                       "and, or")
            if t.text == "!":
                change(i, i, "", "not")
        elif t.kind == "name" and t.text in OTHER_WORDS:
            # The definitions have a type before the name.
            if before != "auto":
                change(i, i, OTHER_WORDS[t.text], "truth" if t.text in ("true", "false") else "combinator")
        elif t.kind == "name" and t.text in COMBINATORS and after == "(" and before != "auto":
            given = arguments(words, i + 1)
            texts = [source[words[a].start : words[b].end] for a, b in given]
            if len(texts) == COMBINATORS[t.text]:
                text = f"forbids(!({texts[0]}))" if len(texts) == 1 else f"forbids(({texts[0]}) && ({texts[1]}))"
                change(i, words[i + 1].partner, text, "combinator")
        elif t.kind == "name" and t.text == "rule_set" and after == "<":
            given = arguments(words, i + 1)
            if [words[a].text for a, b in given] == ["rules"] * len(given):
                for n, (a, b) in enumerate(given):
                    rest = [source[words[c].start : words[d].end] for m, (c, d) in enumerate(given) if m != n]
                    change(given[0][0], given[-1][1], ", ".join(rest), "rule set")
        elif t.kind == "number" and re.fullmatch(r"\d+", t.text):
            change(i, i, str(int(t.text) + 1), "integer")
            if int(t.text) > 0:
                change(i, i, str(int(t.text) - 1), "integer")
    for chain in clauses(words, 0, len(words) - 1):
        if any(words[a].text == "..." for a, b in chain):
            continue
        for n, (a, b) in enumerate(chain):
            if n + 1 < len(chain):
                found_end = chain[n + 1][0]
                if not any(t.skipped for t in words[a : found_end]):
                    found.append(Mutant(header, words[a].start, words[found_end].start, "", "clause"))
            else:
                change(chain[n - 1][1] + 1, b, "", "clause")
    unique = {}
    for m in found:
        unique.setdefault(source[: m.start] + m.text + source[m.end :], m)
    return sorted(unique.values(), key=lambda m: (m.start, m.end, m.text))


def described(mutant, source):
    """The line of a mutant before and after, for people."""
    line = source.count("\n", 0, mutant.start) + 1
    changed = source[: mutant.start] + mutant.text + source[mutant.end :]
    begin = source.rfind("\n", 0, mutant.start) + 1

    def shown(text, end):
        stop = text.find("\n", end)
        return " ".join(text[begin:stop].split())

    return line, shown(source, mutant.end), shown(changed, mutant.start + len(mutant.text))


# --- Running tests ---------------------------------------------------------------------------------------------------


def run(command, seconds, cwd):
    """Runs a command: its exit status, or None where it took too long."""
    process = subprocess.Popen(
        command, cwd=cwd, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        start_new_session=True
    )
    try:
        return process.wait(seconds)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        return None


class Test:
    """A file of tests that becomes a program, and how often it was the one that noticed."""

    def __init__(self, file):
        self.file, self.name = file, file.stem
        self.headers = set()
        self.seconds = 1.0
        self.kills = collections.Counter()


class Bench:
    """Copies of the sources, so that nobody changes them meanwhile, and what is compiled once."""

    plain = ["-O0"]
    sanitized = ["-O0", "-fsanitize=address,bounds", "-fno-sanitize-recover=all"]

    def __init__(self, work):
        self.work = work
        self.tree = work / "tree"
        for part in ("include", "tests", "examples", "docs"):
            shutil.copytree(PROJECT / part, self.tree / part)
        tests = self.tree / "tests"
        self.programs = [Test(f) for f in sorted((tests / "unit/rule").glob("*.cpp")) if not LEFT_OUT.fullmatch(f.stem)]
        self.constants = [Test(f) for f in sorted((tests / "static").glob("*.cpp"))]
        self.messages = [Test(f) for f in sorted((tests / "fail").glob("*.cpp"))]
        self.lock = threading.Lock()

    def flags(self, overlay):
        include = ["-I", str(overlay)] if overlay else []
        return ["-std=c++20", *include, "-I", str(self.tree / "include"), "-I", str(self.tree / "tests/support")]

    def prepare(self, variant, name):
        """Compiles what no mutant changes: Catch2 with its main(), and the headers below the rules."""
        folder = self.work / name
        folder.mkdir()
        (folder / "below.hpp").write_text(
            '#include "catch.hpp"\n'
            "#include <algorithm>\n#include <map>\n#include <set>\n#include <string>\n#include <vector>\n"
            + "".join(f'#include "regimen/{floor}.hpp"\n' for floor in ("motion", "technique", "routine", "person"))
        )
        (folder / "main.cpp").write_text(
            "#if __has_include(<catch2/catch_session.hpp>)\n#include <catch2/catch_session.hpp>\n"
            "int main(int argc, char** argv) { return Catch::Session().run(argc, argv); }\n"
            "#else\n#define CATCH_CONFIG_MAIN\n#include <catch2/catch.hpp>\n#endif\n"
        )
        compiler = ["g++", *self.flags(None), *variant]
        for command in (
            [*compiler, "-x", "c++-header", str(folder / "below.hpp"), "-o", str(folder / "below.hpp.gch")],
            [*compiler, "-c", str(folder / "main.cpp"), "-o", str(folder / "main.o")],
        ):
            subprocess.run(command, check=True)

    def find_headers(self):
        for test in self.programs + self.constants + self.messages:
            made = subprocess.run(
                ["g++", *self.flags(None), "-DSHOULD_COMPILE=1", "-MM", str(test.file)],
                check=True, capture_output=True, text=True
            ).stdout
            test.headers = {pathlib.Path(f).name for f in made.split() if RULES in f}

    def fault(self, test, folder, overlay, variant, name):
        """What a test program has against the rules under overlay: a word, or nothing."""
        made = folder / f"{test.name}.{name}"
        ready = self.work / name
        compiler = ["g++", *variant]
        compiled = run(
            [*compiler, *self.flags(overlay), "-include", str(ready / "below.hpp"), "-c", str(test.file), "-o",
             f"{made}.o"],
            COMPILE_SECONDS, self.tree,
        )
        if compiled != 0:
            return "compiler"
        libraries = [] if not catch_library() else [catch_library()]
        if run([*compiler, f"{made}.o", str(ready / "main.o"), *libraries, "-o", str(made)], 60, self.tree) != 0:
            return "compiler"
        # More memory than any test needs; what grows without end shall not take the machine along.
        limit = "ulimit -v 4000000; " if name == "plain" else ""
        status = run(["bash", "-c", f'{limit}exec "$0" --abort', str(made)], RUN_SECONDS * (1 if limit else 4), self.tree)
        made.unlink()
        os.unlink(f"{made}.o")
        if status is None:
            return "time"
        return None if status == 0 else "crash" if status < 0 or status > 128 else "test"

    def compiles(self, test, overlay):
        command = ["g++", *self.flags(overlay), "-fsyntax-only", str(test.file)]
        return run(command, COMPILE_SECONDS, self.tree) == 0

    def keeps_its_messages(self, test, overlay):
        """Whether code that must not compile still does not, and for the reason that it tells."""
        include = ([f"-I{overlay}"] if overlay else []) + [f"-I{self.tree / 'include'}"]
        command = [
            "cmake", f"-DFILE={test.file}", "-DFAMILY=gcc", "-DCOMPILER=g++", "-DFLAGS=" + ";".join(include), "-P",
            str(self.tree / "tests/fail/check.cmake"),
        ]
        return run(command, COMPILE_SECONDS, self.tree) == 0

    def verdict(self, header, folder, overlay, sanitize):
        """Which test notices, and how; nothing if none does."""
        with self.lock:
            programs = sorted(
                (t for t in self.programs if header is None or header in t.headers),
                key=lambda t: -(t.kills[header] + 0.1 * sum(t.kills.values()) + 0.5) / t.seconds,
            )
        for test in programs:
            started = time.monotonic()
            how = self.fault(test, folder, overlay, self.plain, "plain")
            with self.lock:
                if header is None:
                    test.seconds = time.monotonic() - started
                test.kills[header or ""] += how is not None
            if how:
                return test.name, how
        for test in self.constants:
            if (header is None or header in test.headers) and not self.compiles(test, overlay):
                return test.name, "compiler"
        if header is None or header in TOLD_BY_MESSAGES:
            for test in self.messages:
                if (header is None or header in test.headers) and not self.keeps_its_messages(test, overlay):
                    return test.name, "message"
        for test in programs if sanitize else []:
            if test.name not in SANITIZED:
                continue
            how = self.fault(test, folder, overlay, self.sanitized, "sanitized")
            if how:
                return test.name, "sanitizer"
        return None


def catch_library():
    """Catch2 of version 3 is a library; version 2 is not."""
    return "-lCatch2" if pathlib.Path("/usr/include/catch2/catch_test_macros.hpp").exists() else ""


def tried(bench, mutant, number, source):
    folder = bench.work / f"mutant{number}"
    overlay = folder / "include"
    (overlay / RULES).mkdir(parents=True)
    changed = source[: mutant.start] + mutant.text + source[mutant.end :]
    (overlay / RULES / mutant.header).write_text(changed)
    found = bench.verdict(mutant.header, folder, overlay, mutant.kind in LEADS_ASTRAY)
    shutil.rmtree(folder)
    return found


# --- Reporting -------------------------------------------------------------------------------------------------------

HOW = ["compiler", "test", "message", "crash", "time", "sanitizer"]


def table(results, by):
    rows = collections.defaultdict(list)
    for r in results:
        rows[by(r)].append(r)
    print("| " + " | ".join([by.__name__, "mutants", *HOW, "survived", "killed"]) + " |")
    print("|---|" + "---:|" * (len(HOW) + 3))
    for name, part in [*sorted(rows.items()), ("**all**", results)]:
        counts = [sum(r["how"] == how for r in part) for how in HOW]
        killed = sum(counts)
        print("| " + " | ".join(
            [name, str(len(part)), *(str(c) if c else "" for c in counts), str(len(part) - killed),
             f"{100 * killed / len(part):.1f} %"]) + " |")
    print()


def header(result):
    return result["header"]


def change(result):
    return result["kind"]


def main():
    parser = argparse.ArgumentParser(prog="./dev mutate", description=__doc__.splitlines()[0])
    parser.add_argument("headers", nargs="*", metavar="HEADER", help="only these, as amount.hpp; default: all rules")
    parser.add_argument("--sample", type=int, metavar="N", help=f"only N mutants, chosen with the seed {SEED}")
    parser.add_argument("--jobs", type=int, default=2, metavar="N", help="how many at a time (default 2)")
    parser.add_argument("--list", action="store_true", help="only list the mutants")
    parser.add_argument("--log", type=pathlib.Path, metavar="FILE",
                        help="write down what was found of each; those that stand there are not tried once more")
    parser.add_argument("--again", action="store_true", help="but try those that survived once more")
    asked = parser.parse_args()

    sources = {f.name: f.read_text() for f in sorted((PROJECT / "include" / RULES).glob("*.hpp"))}
    for name in asked.headers:
        if name not in sources:
            parser.error(f"there is no header {name}")
    mutants = [m for name, text in sources.items() if not asked.headers or name in asked.headers
               for m in mutants_of(name, text)]
    if asked.sample is not None and asked.sample < len(mutants):
        mutants = sorted(random.Random(SEED).sample(mutants, asked.sample))
    if asked.list:
        for m in mutants:
            line, old, new = described(m, sources[m.header])
            print(f"{m.header}:{line}: {m.kind}\n  - {old}\n  + {new}")
        print(f"{len(mutants)} mutants", file=sys.stderr)
        return 0

    results, known = [], {}
    if asked.log and asked.log.exists():
        for r in map(json.loads, asked.log.read_text().splitlines()):
            known[r["header"], r["line"], r["old"], r["new"], r["kind"]] = r
        known = {key: r for key, r in known.items() if r["how"] or not asked.again}
    with tempfile.TemporaryDirectory(prefix="mutants.") as where:
        bench = Bench(pathlib.Path(where))
        bench.prepare(Bench.plain, "plain")
        bench.prepare(Bench.sanitized, "sanitized")
        bench.find_headers()
        fault = bench.verdict(None, bench.work, None, True)
        if fault:
            print(f"without any change {fault[0]} fails already ({fault[1]})", file=sys.stderr)
            return 2

        started = time.monotonic()
        with concurrent.futures.ThreadPoolExecutor(asked.jobs) as pool:

            def attempt(numbered):
                number, m = numbered
                line, old, new = described(m, sources[m.header])
                result = {"header": m.header, "line": line, "old": old, "new": new, "kind": m.kind}
                if tuple(result.values()) in known:
                    return known[tuple(result.values())]
                found = tried(bench, m, number, sources[m.header])
                result["test"], result["how"] = found if found else (None, None)
                if asked.log:
                    with bench.lock, asked.log.open("a") as log:
                        log.write(json.dumps(result) + "\n")
                return result

            for done, result in enumerate(pool.map(attempt, enumerate(mutants)), 1):
                results.append(result)
                if sys.stderr.isatty():
                    killed = sum(r["how"] is not None for r in results)
                    print(f"\r{done} of {len(mutants)}, {killed} killed", end="", file=sys.stderr)
        minutes = (time.monotonic() - started) / 60

    print(f"{len(results)} mutants in {minutes:.0f} minutes\n")
    table(results, header)
    table(results, change)
    survivors = [r for r in results if r["how"] is None]
    for r in survivors:
        print(f"survived: {r['header']}:{r['line']}: {r['kind']}\n  - {r['old']}\n  + {r['new']}")
    killed = len(results) - len(survivors)
    if results and 100 * killed < BAR * len(results):
        print(f"failed: {100 * killed / len(results):.1f} percent are killed, at least {BAR} have to be", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
