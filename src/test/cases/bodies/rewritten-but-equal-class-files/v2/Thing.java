class Thing {
    int value() {
        return 1; // another comment, and the class file comes out the same
    }
}
