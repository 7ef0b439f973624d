import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Left left = new Left();
        System.out.println(left.call(3));
        Evolve.next();
        System.out.println(left.call(3));
    }
}
