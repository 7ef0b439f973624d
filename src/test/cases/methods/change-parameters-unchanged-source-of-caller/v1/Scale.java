class Scale {
    String weigh(int grams) {
        return grams + " int";
    }
}
