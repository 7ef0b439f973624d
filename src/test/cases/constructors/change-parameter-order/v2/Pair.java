class Pair {
    final String text;

    Pair(int count, String name) {
        text = count + " times " + name;
    }
}
