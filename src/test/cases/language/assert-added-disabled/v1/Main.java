import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Check check = new Check();
        System.out.println(check.run(1));
        Evolve.next();
        System.out.println(check.run(1));
    }
}
