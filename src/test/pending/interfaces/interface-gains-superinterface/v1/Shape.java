interface Shape {
    int corners();
}
