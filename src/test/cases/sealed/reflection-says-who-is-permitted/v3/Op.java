enum Op {
    ADD {
    },
    SUB
}
