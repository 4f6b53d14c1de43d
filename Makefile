# What there is to do with the sources. Each target says what it needs of the system, and installs it on
# Debian and Ubuntu.

.POSIX:
.PHONY: help demo build test lint format bench accuracy pictures clean

help:
	@echo 'make demo      build the tool and show what it does with one story'
	@echo 'make build     build the tool; its path is printed'
	@echo 'make test      run the tests'
	@echo 'make lint      check how the sources are written'
	@echo 'make format    lay the sources out as they are checked'
	@echo 'make bench     measure speed and memory'
	@echo 'make accuracy  score the tool on the stories of Corpora; renews docs/ACCURACY.md'
	@echo 'make pictures  renew what README.md shows of the output'
	@echo 'make clean     remove what was built'

demo:
	@.ci/install build
	@.ci/demo

build:
	@.ci/install build
	@.ci/build

# Release code: what users run, and many times faster over whole stories than code for debugging.
test:
	@.ci/install test
	swift test -c release

lint:
	@.ci/install test
	.ci/lint

format:
	swift format --in-place --parallel --recursive Sources Tests

bench:
	@.ci/install test
	@.ci/bench "$$(.ci/build)"

accuracy:
	@.ci/install test
	@.ci/accuracy "$$(.ci/build)"

pictures:
	@.ci/install test
	@.ci/picture "$$(.ci/build)"

clean:
	rm -rf .build .build-release
