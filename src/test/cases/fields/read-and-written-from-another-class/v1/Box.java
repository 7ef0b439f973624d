class Box {
    int width = 4;
}
