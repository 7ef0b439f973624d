class Sound {
    int value() {
        return 3;
    }
}
