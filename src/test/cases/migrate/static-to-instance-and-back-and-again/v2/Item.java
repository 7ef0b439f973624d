class Item {
    int count = 5;

    void add() {
        count++;
    }

    int get() {
        return count;
    }
}
