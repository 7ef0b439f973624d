class Wide {
    int first = 1;
    int i0, i1, i2, i3, i4, i5, i6, i7, i8, i9;
    long l0, l1, l2, l3, l4, l5, l6, l7, l8, l9;
    double d0, d1, d2, d3, d4, d5, d6, d7, d8, d9;
    Integer r0, r1, r2, r3, r4, r5, r6, r7, r8, r9;

    void fill() {
        i0 = i1 = i2 = i3 = i4 = i5 = i6 = i7 = i8 = i9 = 1;
        l0 = l1 = l2 = l3 = l4 = l5 = l6 = l7 = l8 = l9 = 10;
        d0 = d1 = d2 = d3 = d4 = d5 = d6 = d7 = d8 = d9 = 0.5;
        r0 = r1 = r2 = r3 = r4 = r5 = r6 = r7 = r8 = r9 = 1000;
    }

    double sum() {
        double sum = first;
        sum += i0 + i1 + i2 + i3 + i4 + i5 + i6 + i7 + i8 + i9;
        sum += l0 + l1 + l2 + l3 + l4 + l5 + l6 + l7 + l8 + l9;
        sum += d0 + d1 + d2 + d3 + d4 + d5 + d6 + d7 + d8 + d9;
        for (Integer r : new Integer[] {r0, r1, r2, r3, r4, r5, r6, r7, r8, r9}) {
            sum += r == null ? 0 : r;
        }
        return sum;
    }
}
