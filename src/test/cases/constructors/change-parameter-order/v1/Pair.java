class Pair {
    final String text;

    Pair(String name, int count) {
        text = name + count;
    }
}
