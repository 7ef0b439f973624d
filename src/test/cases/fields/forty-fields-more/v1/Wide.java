class Wide {
    int first = 1;

    void fill() {
    }

    double sum() {
        return first;
    }
}
