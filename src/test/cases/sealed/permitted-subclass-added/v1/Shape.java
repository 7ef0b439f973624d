sealed interface Shape permits Square {
    int area();
}
