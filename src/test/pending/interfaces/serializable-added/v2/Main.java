import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Exception {
        Note note = new Note("n");
        System.out.println(Client.copy(note));
        Evolve.next();
        System.out.println(Client.copy(note));
    }
}
