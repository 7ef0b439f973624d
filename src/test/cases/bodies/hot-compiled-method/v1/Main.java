import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(run());
        Evolve.next();
        System.out.println(run());
        Evolve.next();
        System.out.println(run());
    }

    static long run() {
        Adder adder = new Adder();
        long sum = 0;
        for (int i = 0; i < 1_000_000; i++) {
            sum += adder.add(i & 1);
        }
        return sum;
    }
}
