import java.util.ArrayList;
import java.util.List;

class Stats<N extends Number & Comparable<N>> {
    private double sum;
    private N largest;
    private List<? super N> seen;

    void add(N number) {
        sum += number.doubleValue();
        if (largest == null || number.compareTo(largest) > 0) {
            largest = number;
        }
        if (seen == null) {
            seen = new ArrayList<Number>();
        }
        seen.add(number);
    }

    String show() {
        return "sum " + sum + " largest " + largest + " seen " + seen;
    }
}
