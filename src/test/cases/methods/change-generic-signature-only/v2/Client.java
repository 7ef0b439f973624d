class Client {
    static String use(Bag bag) {
        int length = 0;
        for (String item : bag.items()) {
            length += item.length();
        }
        return "length " + length;
    }
}
