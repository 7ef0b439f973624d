sealed interface Shape permits Square {
}
