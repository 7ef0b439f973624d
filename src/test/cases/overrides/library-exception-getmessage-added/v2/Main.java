import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Failure failure = new Failure("disk");
        System.out.println(failure.getMessage());
        Evolve.next();
        System.out.println(failure.getMessage() + " " + failure);
        try {
            throw new Failure("net");
        } catch (RuntimeException e) {
            System.out.println(e.getMessage());
        }
    }
}
