import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Numbers.run());
        Evolve.next();
        System.out.println(Numbers.run());
    }
}
