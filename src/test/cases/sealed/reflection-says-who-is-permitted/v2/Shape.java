sealed interface Shape permits Circle, Triangle, Square {
}
