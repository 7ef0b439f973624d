package shop;

enum Step {
    SIZE;

    int size() {
        return 1;
    }
}
