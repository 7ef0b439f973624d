sealed interface Shape permits Round, Unit {
    int area();
}
