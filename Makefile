# make         builds target/reloadall.jar, the heap walker in it
# make demo    a running shop, edited twice
# make test    everything there is, on every JDK from 17 on that is installed
# make cases   every evolution case on every JDK
# make releases  real libraries, reloaded from release to release
# make bench   the figures of the README
# make clean

MAVEN := mvn -B -ntp -q
JAR := target/reloadall.jar
COLLECTORS := Serial,Parallel,G1,Z

.PHONY: all requirements native demo test test-units test-native test-cases test-collectors test-releases releases cases bench clean

all: requirements native
	$(MAVEN) package -DskipTests
	@echo "built $(JAR)"

requirements:
	@tools/requirements

native: requirements
	$(MAKE) -C src/native

demo: all
	tools/demo

test: all test-units test-native test-cases test-collectors test-releases

# Compiled once, run on each JDK; what asks nothing of the VM, on the first one only.
PURE := LayersTest $(patsubst %,dev.reloadall.%.*Test,engine.match engine.slice engine.plan harness.** watch compile junit)
comma := ,
empty :=
space := $(empty) $(empty)
test-units: all
	@tests='*Test'; for jdk in $$(tools/jdks); do \
		echo "unit tests on $$jdk"; \
		mvn -B -ntp surefire:test -Djvm=$$jdk/bin/java -Dtest="$$tests" || exit 1; \
		tests='$(subst $(space),$(comma),$(PURE:%=!%))'; \
	done

# The heap tests once more, over a library that checks its own memory accesses; not with ZGC, whose addresses are the checker's own.
test-native: all
	$(MAKE) -C src/native asan
	LD_PRELOAD=$$($(CC) -print-file-name=libasan.so) ASAN_OPTIONS=detect_leaks=0:handle_segv=0 \
		mvn -B -ntp surefire:test -Dtest='dev.reloadall.engine.heap.*Test,!CollectorsTest' \
		-DargLine=-Dreloadall.native=$$(echo $(CURDIR)/target/native-asan/*/libreloadall.so)

# Everything in both modes on the first JDK, and on the others what every kind of change rests on: `make cases` takes all everywhere.
# With the first compiler alone, which takes a third of the time away, but for what is about compiled code; the collectors' sample has
# both compilers too.
CASES := src/test/cases
COMPILED := $(CASES)/interfaces
ELSEWHERE := $(patsubst %,$(CASES)/%,audit bodies combined fields identity readme)
C1 := --jvm -XX:TieredStopAtLevel=1
test-cases: all
	tools/cases $(C1) --jdk $$(tools/jdks | head -1) $(filter-out $(COMPILED),$(wildcard $(CASES)/*))
	tools/cases --mode prepared --jdk $$(tools/jdks | head -1) $(COMPILED)
	tools/cases $(C1) --mode attached --jdk $$(tools/jdks | head -1) $(COMPILED)
	@for jdk in $$(tools/jdks | tail -n +2); do \
		tools/cases $(C1) --jdk $$jdk $(ELSEWHERE) && tools/cases --mode prepared --jdk $$jdk $(COMPILED) && \
			tools/cases $(C1) --mode attached --jdk $$jdk $(COMPILED) || exit 1; \
	done

# All there are, on every JDK, for most of an hour.
cases: all
	tools/cases src/test/cases

# A sample on each collector.
test-collectors: all
	tools/cases --gc $(COLLECTORS) src/test/cases/collections

# The first walk; `make releases` takes all of them, for most of an hour.
test-releases: all
	tools/releases src/test/releases/snakeyaml-2.1-2.2

releases: all
	tools/releases src/test/releases

# Every figure once; `tools/bench` alone takes three rounds and twice the pairs, for hours on two JDKs.
bench: all
	ROUNDS=$${ROUNDS:-1} PAIRS=$${PAIRS:-4} tools/bench

clean:
	rm -rf target
