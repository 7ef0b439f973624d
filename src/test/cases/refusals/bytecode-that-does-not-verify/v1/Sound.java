class Sound {
    int value() {
        return 1;
    }
}
