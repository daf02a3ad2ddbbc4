if __name__ == "__main__":
    from ui.__main__ import main

    raise SystemExit(main())
