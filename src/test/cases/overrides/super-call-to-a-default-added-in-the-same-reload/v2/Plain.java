class Plain implements Left {
}
