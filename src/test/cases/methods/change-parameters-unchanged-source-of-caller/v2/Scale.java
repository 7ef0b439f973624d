class Scale {
    String weigh(double grams) {
        return grams + " double";
    }
}
