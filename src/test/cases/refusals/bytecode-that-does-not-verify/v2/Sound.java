class Sound {
    int value() {
        return 2;
    }
}
