class Adder {
    int add(int bit) {
        return bit * 3;
    }
}
