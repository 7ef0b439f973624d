/** Reloaded first, so that the engine has been loaded. */
class Small {
    int number = 7;
}
