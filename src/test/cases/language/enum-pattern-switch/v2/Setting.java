sealed interface Setting permits Mode {
}
