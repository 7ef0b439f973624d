class Register {
    int i;
    long l;
    double d;
    String s;
    int[] array;
    Register self;

    String work() {
        int post = i++;
        int pre = ++i;
        long shifted = (l += 5) << 1;
        double chained = d = l = l + 2;
        s += i;
        array = array == null ? new int[2] : array;
        array[1] += 3;
        int got = array[1]++;
        self = self == null ? this : self.self;
        self.self.i += 100;
        return post + " " + pre + " " + shifted + " " + chained + " " + s + " " + got + " " + array[1] + " " + i + " " + l + " " + d;
    }
}
