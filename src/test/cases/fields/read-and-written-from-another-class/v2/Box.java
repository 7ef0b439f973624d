class Box {
    int width = 4;
    long depth;
}
