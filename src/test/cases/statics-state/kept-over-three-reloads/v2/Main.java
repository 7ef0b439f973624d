import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Shared.step());
        for (int i = 0; i < 3; i++) {
            Evolve.next();
            System.out.println(Shared.step());
        }
    }
}
