import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Caller caller = new Caller();
        System.out.println(caller.call());
    }
}
