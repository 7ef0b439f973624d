class Client {
    static String use(Object o) {
        Object[] array = new Marked[1];
        try {
            array[0] = o;
            return "stored";
        } catch (ArrayStoreException e) {
            return "refused by the array";
        }
    }
}
