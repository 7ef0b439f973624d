class Base {
    int value;
}
