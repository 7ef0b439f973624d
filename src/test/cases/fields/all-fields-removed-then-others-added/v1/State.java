class State {
    int a = 1;
    String b = "b";
    int[] c = {1, 2, 3};

    String show() {
        return a + b + c.length;
    }
}
