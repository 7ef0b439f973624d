import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Sub sub = new Sub();
        sub.set();
        System.out.println(sub.get());
        Evolve.next();
        System.out.println(sub.get());
        sub.set();
        System.out.println(sub.get());
    }
}
